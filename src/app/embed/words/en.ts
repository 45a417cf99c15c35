import { untitled } from '../../i18n/en/article.json';
import common from '../../i18n/en/common.json';
import dates from '../../i18n/en/dates.json';
import embed from '../../i18n/en/embed.json';
import event from '../../i18n/en/event.json';
import filters from '../../i18n/en/filters.json';
import list from '../../i18n/en/list.json';

export default { article: { untitled }, common, dates, embed, event, filters, list };
