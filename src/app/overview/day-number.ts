export { dayOfNumber, numberOf } from '../../core/dates/day-number.ts';
