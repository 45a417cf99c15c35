export { type ClashSide, clashOf, clashSides, extentOfEvent } from '../../core/dates/clash.ts';
