import { ExportButton } from './export/ExportButton.tsx';
import { FilterButton } from './filters/FilterButton.tsx';
import { GroupBy } from './filters/GroupBy.tsx';
import { Masthead } from './frame/Masthead.tsx';
import { ViewSwitch } from './frame/ViewSwitch.tsx';
import type { Reader } from './reader.ts';
import { SettingsButton } from './settings/SettingsButton.tsx';
import type { toolsOf } from './tools.tsx';

interface Props {
  reader: Reader;
  tools: ReturnType<typeof toolsOf>;
}

/** The masthead with the tools that there is room for; the app's, and that of pages drawn at build. */
export function AppMasthead({ reader, tools }: Props) {
  const { phone, view, open, setOpen, site, found, door } = reader;
  const { state, go, hrefWith } = door;
  const { facets, searchBox, share, settings, exporting } = tools;
  return (
    <Masthead name={site} search={phone ? null : searchBox}>
      {!phone && (
        <>
          <FilterButton
            {...facets}
            active={found.filters.length}
            open={open === 'filters'}
            onOpen={(wanted) => setOpen(wanted ? 'filters' : null)}
          />
          {view === 'axis' && <GroupBy group={state.group} onGroup={(group) => go({ group })} />}
          <ViewSwitch view={view} hrefOf={(view) => hrefWith({ view })} onView={(view) => go({ view })} />
        </>
      )}
      <SettingsButton
        {...settings}
        open={open === 'settings'}
        inSheet={phone}
        onOpen={(wanted) => setOpen(wanted ? 'settings' : null)}
      />
      {!phone && (
        <ExportButton
          {...exporting}
          open={open === 'export'}
          onOpen={(wanted) => setOpen(wanted ? 'export' : null)}
        />
      )}
      {share}
    </Masthead>
  );
}
