import { Page } from './Page.tsx';
import type { PageProps } from './use-page.ts';
import { useReader } from './use-reader.ts';

/** The page of a corpus that is here as a whole. */
export function App(props: PageProps) {
  return <Page reader={useReader(props)} />;
}
