import { untitled } from '../../i18n/ru/article.json';
import common from '../../i18n/ru/common.json';
import dates from '../../i18n/ru/dates.json';
import embed from '../../i18n/ru/embed.json';
import event from '../../i18n/ru/event.json';
import filters from '../../i18n/ru/filters.json';
import list from '../../i18n/ru/list.json';

export default { article: { untitled }, common, dates, embed, event, filters, list };
