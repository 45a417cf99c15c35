import article from './article.json';
import common from './common.json';
import dates from './dates.json';
import embed from './embed.json';
import event from './event.json';
import exportWords from './export.json';
import filters from './filters.json';
import history from './history.json';
import keys from './keys.json';
import list from './list.json';
import offline from './offline.json';
import overview from './overview.json';
import pages from './pages.json';
import print from './print.json';
import rules from './rules.json';
import search from './search.json';
import settings from './settings.json';
import share from './share.json';
import states from './states.json';
import timeline from './timeline.json';

export default {
  article,
  common,
  dates,
  embed,
  event,
  export: exportWords,
  filters,
  history,
  keys,
  list,
  offline,
  overview,
  pages,
  print,
  rules,
  search,
  settings,
  share,
  states,
  timeline,
};
