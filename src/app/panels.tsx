import { lazy, type ReactNode, Suspense } from 'react';
import { NO_FILTERS, toggleFilter } from '../core/find/active-filters.ts';
import { ArticlePane } from './article/ArticlePane.tsx';
import { EventsOfArticle } from './article/EventsOfArticle.tsx';
import { EventPanel } from './event/EventPanel.tsx';
import { FilterChip } from './filters/FilterChips.tsx';
import { LooseningAdvice } from './filters/LooseningAdvice.tsx';
import type { FrameParts } from './frame/parts.ts';
import { directionOf } from './i18n/languages.ts';
import { OverviewOfAxis } from './overview/OverviewOfAxis.tsx';
import type { Reader } from './reader.ts';
import { AxisFailure } from './states/AxisFailure.tsx';
import { Loading } from './states/Loading.tsx';
import { NothingFound } from './states/NothingFound.tsx';
import { PanelFailure } from './states/PanelFailure.tsx';
import { UnknownLink } from './states/UnknownLink.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';

const Timeline = lazy(async () => ({ default: (await import('./timeline/Timeline.tsx')).Timeline }));

/** Where a tag of an event leads, on a page drawn at build. */
type HrefOfTag = (facet: 'person' | 'place' | 'topic', id: string) => string;

/** The panels, with what they are told and where what they say goes. */
export function panelsOf(reader: Reader, hrefOfTag?: HrefOfTag): FrameParts {
  const { index, door, language, phone, view, found, selection, opened, focus, neighbours, unknown } = reader;
  const { select, approach, hrefOf, here, unfilter, removeFilter, all, showShelf, setOpen } = reader;
  const { shelfWanted, setShelfWanted, axisShown, rowsShown, drawn, list, dimmed } = reader;
  const { state, go, hrefWith } = door;
  const guarded = (part: ReactNode, resetOn: unknown) => (
    <PanelBoundary fallback={<PanelFailure href={here} />} resetOn={resetOn}>
      {part}
    </PanelBoundary>
  );

  return {
    list:
      found.waiting || !drawn ? (
        <Loading />
      ) : (
        guarded(
          list.draw({
            selected: state.event,
            language,
            shelfWanted,
            onShelf: () => setShelfWanted(false),
            hrefOf,
            onSelect: select,
            onApproach: approach,
            onDays: rowsShown.set,
          }),
          list.version,
        )
      ),
    overview: drawn && (
      <OverviewOfAxis
        axis={phone && view === 'list' ? rowsShown : axisShown}
        source={reader.overview}
        selected={selection?.event ?? null}
        direction={directionOf(language)}
        onWindow={(from, to) => {
          if (phone && view === 'list') list.scrollToDays(from, to);
          else go({ from, to });
        }}
        compact={phone}
      />
    ),
    axis: (meanwhile: ReactNode) =>
      found.waiting || !drawn ? (
        meanwhile
      ) : (
        <PanelBoundary fallback={<AxisFailure href={here} list={meanwhile} />} resetOn={null}>
          <Suspense fallback={meanwhile}>
            <Timeline
              source={reader.axis}
              index={reader.names}
              language={language}
              direction={directionOf(language)}
              group={state.group}
              window={state.from !== null && state.to !== null ? { from: state.from, to: state.to } : null}
              selected={state.event}
              dimmed={dimmed}
              undatedCount={found.undated}
              onSelect={select}
              onApproach={approach}
              onWindow={(from, to) => go({ from, to })}
              onShown={axisShown.set}
              onUndated={showShelf}
              onWhole={reader.onAxisWhole}
            />
          </Suspense>
        </PanelBoundary>
      ),
    chosen: selection
      ? {
          event: guarded(
            <EventPanel
              event={selection.event}
              index={index}
              language={language}
              selectedCitation={selection.citation.key}
              hrefOf={hrefOf}
              hrefOfTag={hrefOfTag}
              onFilter={(facet, id) => {
                go((now) => (now[facet].includes(id) ? {} : toggleFilter(now, facet, id)));
              }}
              onCitation={(key) => select(selection.event.id, key)}
              onEvent={select}
              onApproach={approach}
              {...neighbours}
            />,
            selection.event,
          ),
          article: guarded(
            <ArticlePane
              article={selection.article}
              state={selection.articleState}
              summary={selection.summary}
              index={index}
              citations={selection.citations}
              selected={selection.citation.key}
              focusRequest={focus.request}
              language={language}
              hrefOf={hrefOf}
              onSelect={select}
              onRetry={selection.retryArticle}
            />,
            selection.citation,
          ),
        }
      : opened
        ? {
            event: (
              <EventsOfArticle
                {...{ language, hrefOf }}
                citations={opened.citations}
                onSelect={select}
                onApproach={approach}
              />
            ),
            article: guarded(
              <ArticlePane
                {...{ index, language, hrefOf }}
                article={opened.article}
                state={opened.articleState}
                summary={opened.summary}
                citations={opened.citations}
                selected={null}
                place={opened.place}
                focusRequest={focus.request}
                onSelect={select}
                onRetry={opened.retryArticle}
              />,
              opened.place,
            ),
          }
        : reader.meanwhile,
    unknown: unknown && (
      <UnknownLink
        problem={unknown}
        index={index}
        total={found.total}
        language={language}
        hrefOf={hrefOf}
        onSelect={select}
        onApproach={approach}
        onSearch={() => setOpen('search')}
        allHref={hrefWith(all)}
        onAll={() => go(all)}
      />
    ),
    nothing: found.ways.length > 0 && (
      <NothingFound
        ways={found.ways}
        total={found.total}
        chip={(filter) => <FilterChip filter={filter} index={index} onRemove={removeFilter} />}
        advice={<LooseningAdvice ways={found.ways} index={index} onRemove={removeFilter} />}
        onClear={() => unfilter(NO_FILTERS)}
      />
    ),
  };
}
