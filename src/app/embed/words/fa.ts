import { untitled } from '../../i18n/fa/article.json';
import common from '../../i18n/fa/common.json';
import dates from '../../i18n/fa/dates.json';
import embed from '../../i18n/fa/embed.json';
import event from '../../i18n/fa/event.json';
import filters from '../../i18n/fa/filters.json';
import list from '../../i18n/fa/list.json';

export default { article: { untitled }, common, dates, embed, event, filters, list };
