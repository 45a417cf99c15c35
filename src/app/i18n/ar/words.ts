import article from './article.json';
import common from './common.json';
import dates from './dates.json';
import event from './event.json';
import filters from './filters.json';
import keys from './keys.json';
import list from './list.json';
import overview from './overview.json';
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
  event,
  filters,
  keys,
  list,
  overview,
  print,
  rules,
  search,
  settings,
  share,
  states,
  timeline,
};
