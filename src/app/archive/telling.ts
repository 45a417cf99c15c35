import type {
  Chosen,
  QuestionName,
  Questions,
  ToldAhead,
  ToldAnswer,
  ToldAxisAnswer,
  ToldChosen,
  ToldRows,
} from './protocol.ts';
import { packAxis } from './told-axis.ts';
import { HeadTeller } from './told-heads.ts';

/** The worker's end of what is told in another form than it is thought of. To be asked only for what is told then. */
export class Telling {
  readonly #heads = new HeadTeller();

  chosen({ ahead: { axis, rows, ...rest }, ...chosen }: Chosen): ToldChosen {
    const ahead: ToldAhead = {
      ...rest,
      ...(axis && { axis: { asked: axis.asked, told: this.#axis(axis.told) } }),
      ...(rows && { rows: { asked: rows.asked, told: this.#rows(rows.told) } }),
    };
    return { ...chosen, ahead };
  }

  answer(name: QuestionName, told: Questions[QuestionName]['told']): ToldAnswer {
    switch (name) {
      case 'axis':
        return { form: 'axis', told: this.#axis(told as Questions['axis']['told']) };
      case 'rows':
        return { form: 'rows', told: this.#rows(told as Questions['rows']['told']) };
      case 'heads':
        return { form: 'heads', told: this.#heads.tell(told as Questions['heads']['told']) };
      default:
        return { form: 'plain', told };
    }
  }

  #axis({ part, heads, lacking }: Questions['axis']['told']): ToldAxisAnswer {
    return { part: packAxis(part), heads: this.#heads.tell(heads), lacking };
  }

  #rows({ ordinals, heads }: Questions['rows']['told']): ToldRows {
    return { ordinals, heads: this.#heads.tell(heads) };
  }
}

/** What is told of a choice and not needed by the worker any more: large arrays are handed over, not copied. */
export function handedOver({ counts, groups }: ToldChosen): ArrayBuffer[] {
  const arrays = [
    counts.source,
    ...(groups === null ? [] : [groups.year, groups.says, groups.first, groups.count]),
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
