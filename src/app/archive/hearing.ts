import type { Chosen, Questions, ToldAnswer, ToldAxisAnswer, ToldChosen, ToldRows } from './protocol.ts';
import { unpackAxis } from './told-axis.ts';
import { HeadListener } from './told-heads.ts';

/** The page's end of `Telling`: hears everything in the order in which it was told, also what nobody waits for. */
export class Hearing {
  readonly #heads = new HeadListener();

  chosen({ ahead: { axis, rows, ...rest }, ...chosen }: ToldChosen): Chosen {
    return {
      ...chosen,
      ahead: {
        ...rest,
        ...(axis && { axis: { asked: axis.asked, told: this.#axis(axis.told) } }),
        ...(rows && { rows: { asked: rows.asked, told: this.#rows(rows.told) } }),
      },
    };
  }

  answer(answer: ToldAnswer): unknown {
    switch (answer.form) {
      case 'axis':
        return this.#axis(answer.told);
      case 'rows':
        return this.#rows(answer.told);
      case 'heads':
        return this.#heads.hear(answer.told);
      case 'plain':
        return answer.told;
    }
  }

  #axis({ part, heads, lacking }: ToldAxisAnswer): Questions['axis']['told'] {
    return { part: unpackAxis(part), heads: this.#heads.hear(heads), lacking };
  }

  #rows({ ordinals, heads }: ToldRows): Questions['rows']['told'] {
    return { ordinals, heads: this.#heads.hear(heads) };
  }
}
