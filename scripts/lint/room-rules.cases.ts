/** A line of code in a file, and part of the message that refuses it; `null`: nothing does. */
export type Case = [file: string, code: string, refusal: string | null];

export const CASES: Case[] = [
  // core
  ['src/core/a.ts', "import * as z from 'zod/mini';", null],
  ['src/core/a.ts', "import MiniSearch from 'minisearch';", null],
  ['src/core/dates/a.ts', "import { b } from '../model/b.ts';", null],
  ['src/core/a.ts', "import * as z from 'zod';", 'core is pure'],
  ['src/core/a.ts', "import { readFile } from 'node:fs';", 'core is pure'],
  ['src/core/a.ts', "import { useState } from 'react';", 'core is pure'],
  ['src/core/a.ts', "const edtf = await import('edtf');", 'core is pure'],
  ['src/core/a.ts', "export { b } from '../app/b.ts';", 'core knows neither'],
  ['src/core/a.ts', "import type { B } from '../compiler/b.ts';", 'core knows neither'],
  ['src/core/a.test.ts', "import { test } from 'vitest';", null],
  ['src/core/a.test.ts', "import { b } from '../compiler/b.ts';", 'in its tests too'],

  // compiler
  ['src/compiler/a.ts', "import { b } from '../core/b.ts';", null],
  ['src/compiler/a.ts', "import { parse } from 'yaml';", null],
  ['src/compiler/a.ts', "import { b } from '../app/b.ts';", 'compiler and app never meet'],
  ['src/compiler/a.ts', "import { useState } from 'react';", 'compiler and app never meet'],

  // app: panels meet in App.tsx alone
  ['src/app/App.tsx', "import { EventPanel } from './event/EventPanel.tsx';", null],
  ['src/app/App.tsx', "const axis = import('./timeline/Timeline.tsx');", null],
  ['src/app/event/a.ts', "import { b } from './b.ts';", null],
  ['src/app/event/a.ts', "import { b } from '../ui/b.tsx';", null],
  ['src/app/event/a.ts', "import { b } from '../../core/b.ts';", null],
  ['src/app/event/a.ts', "import { b } from '../article/b.ts';", 'Panels meet in App.tsx'],
  ['src/app/list/a.tsx', "const b = import('../timeline/b.ts');", 'Panels meet in App.tsx'],
  ['src/app/timeline/a.ts', "import { b } from '../list/b.ts';", 'Panels meet in App.tsx'],
  ['src/app/timeline/timeline-widget.ts', "import { b } from '../list/b.ts';", 'Panels meet in App.tsx'],
  ['src/app/ui/a.ts', "import { b } from '../filters/b.ts';", 'Panels meet in App.tsx'],
  ['src/app/i18n/a.ts', "import { b } from '../share/b.ts';", 'Words know nothing'],
  ['src/app/i18n/a.ts', "import type { Text } from '../../core/model/published.ts';", null],
  ['src/app/event/a.ts', "import { b } from '../../compiler/b.ts';", 'compiler and app never meet'],
  ['src/app/main.tsx', "import { b } from '../compiler/b.ts';", 'compiler and app never meet'],

  // app: one door for each outside thing
  ['src/app/timeline/timeline-widget.ts', "import { Timeline } from 'vis-timeline/esnext';", null],
  ['src/app/timeline/timeline-widget.ts', "import { DataSet } from 'vis-data/esnext';", null],
  [
    'src/app/timeline/timeline-widget.ts',
    "import { Timeline } from 'vis-timeline';",
    'Only the esnext builds',
  ],
  [
    'src/app/timeline/timeline-widget.ts',
    "import { DataSet } from 'vis-data/peer';",
    'Only the esnext builds',
  ],
  ['src/app/timeline/timeline-widget.ts', "import { useRef } from 'react';", 'knows nothing of React'],
  ['src/app/timeline/Timeline.tsx', "import { Timeline } from 'vis-timeline/esnext';", 'one door'],
  ['src/app/App.tsx', "import { Timeline } from 'vis-timeline/esnext';", 'one door'],
  ['src/app/queries.ts', "import { useQuery } from '@tanstack/react-query';", null],
  ['src/app/main.tsx', "import { QueryClientProvider } from '@tanstack/react-query';", null],
  ['src/app/App.tsx', "import { useQuery } from '@tanstack/react-query';", 'queries.ts alone'],
  ['src/app/article/a.tsx', "import { useQuery } from '@tanstack/react-query';", 'queries.ts alone'],
  ['src/app/i18n/engine.ts', "import i18next from 'i18next';", null],
  ['src/app/event/a.tsx', "import { useTranslation } from 'react-i18next';", 'use-t.ts'],
  ['src/app/App.tsx', "import i18next from 'i18next';", 'use-t.ts'],

  // app: the address and storage
  ['src/app/address-bar.ts', 'location.assign("/");', null],
  ['src/app/App.tsx', 'history.back();', 'variable history'],
  ['src/app/share/a.ts', 'const link = location.href;', 'variable location'],
  ['src/app/share/a.ts', 'open(window.location.href);', 'window.location'],
  ['src/app/list/a.ts', 'localStorage.clear();', 'variable localStorage'],

  // direction
  ['src/app/list/list.module.css', '.row { margin-inline-start: 1px; inset-inline: 0; }', null],
  ['src/app/list/list.module.css', '.row { padding: 1px 2px; text-align: start; float: inline-end; }', null],
  ['src/app/list/list.module.css', '.row { margin-left: 1px; }', 'Physical direction'],
  ['src/app/list/list.module.css', '.row { right: 0; }', 'Physical direction'],
  ['src/app/list/list.module.css', '.row { text-align: left; }', 'Physical direction'],
  ['src/app/list/list.module.css', '.row { border-top-left-radius: 3px; }', 'Physical direction'],
  ['src/app/list/list.module.css', '.row { padding: 1px 2px 3px 4px; }', 'Physical direction'],
  ['src/app/list/list.module.css', '.row { &:hover { border-right: 1px solid; } }', 'Physical direction'],
];
