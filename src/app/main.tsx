// First of all: see there.
import './security/trusted-types.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageAt } from '../core/link/codec.ts';
import { openAddressBar } from './address-bar.ts';
import { loadWords } from './i18n/engine.ts';
import { spokenLanguages } from './i18n/languages.ts';
import { startOffline } from './offline/offline.ts';
import { createQueryClient, prefetchIndex, QueryClientProvider } from './queries.ts';
import { Site } from './Site.tsx';
import './styles/index.css';
import { startTheme } from './theme.ts';

startTheme();
const bar = openAddressBar();
const client = createQueryClient();

// The index says it too, but which index to fetch depends on it.
const written = document.querySelector<HTMLMetaElement>('meta[name="app-languages"]')?.content ?? '';
const languages = spokenLanguages(written.split(' '));
const language = languageAt(bar.current(), languages);

// Both are needed for the first words on the page; neither waits for the other, nor for React.
prefetchIndex(client, bar.href(''), language);
void loadWords(language).catch(() => undefined);

// Written relative to the page that was opened; resolved now, before the address moves to another depth.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="manifest"]'))
  link.href = String(link.href);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Site bar={bar} languages={languages} />
    </QueryClientProvider>
  </StrictMode>,
);
startOffline(bar.reload);
