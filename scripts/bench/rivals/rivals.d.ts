/** As much as the bench uses of packages that are not here until it is run. */
declare module 'react-calendar-timeline' {
  import type { ComponentType } from 'react';

  const exported: { default: ComponentType<Record<string, unknown>> };
  export default exported;
}
