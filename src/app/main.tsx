// First of all: see there.
import './security/trusted-types.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openAddressBar } from './address-bar.ts';
import { loadWords } from './i18n/engine.ts';
import { spokenLanguages } from './i18n/languages.ts';
import { createQueryClient, prefetchIndex } from './queries.ts';
import { Site } from './Site.tsx';
import './styles/index.css';

const bar = openAddressBar();
const client = createQueryClient();

// Which languages the site has is in the index. Until it arrives, the page speaks as the built page says,
// or as its address does where a server sent the wrong page.
const [prefix = ''] = bar.current().split('/');
const [language = 'en'] = spokenLanguages([prefix, document.documentElement.lang]);

// Both are needed for the first words on the page; neither waits for the other, nor for React.
prefetchIndex(client, bar.href(''));
void loadWords(language).catch(() => undefined);

// Written relative to the page that was opened; resolved now, before the address moves to another depth.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'))
  link.href = String(link.href);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Site bar={bar} language={language} />
    </QueryClientProvider>
  </StrictMode>,
);
