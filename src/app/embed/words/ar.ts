import { untitled } from '../../i18n/ar/article.json';
import common from '../../i18n/ar/common.json';
import dates from '../../i18n/ar/dates.json';
import embed from '../../i18n/ar/embed.json';
import event from '../../i18n/ar/event.json';
import filters from '../../i18n/ar/filters.json';
import list from '../../i18n/ar/list.json';

export default { article: { untitled }, common, dates, embed, event, filters, list };
