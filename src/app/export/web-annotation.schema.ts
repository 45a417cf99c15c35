/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) demands of what we write, as a JSON
 * Schema. The Recommendation comes without one, and those of W3C's test suite are in no package; this is our own
 * transcription of its sections 3.1 (annotations), 3.2 (bodies and targets), 3.3.5 (motivation), 4 and 4.2
 * (specific resources, selectors), 5.1 and 5.2 (collections, pages): each MUST, and the SHOULDs that we keep.
 */
const iri = { type: 'string', format: 'uri' };

const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

const selector = {
  type: 'object',
  required: ['type'],
  oneOf: [
    {
      // 4.2.4: exactly one `exact`; `prefix` and `suffix` at most one, and there SHOULD be one of each.
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      required: ['exact', 'prefix', 'suffix'],
    },
    {
      // 4.2.5: non-negative integers, exactly one of each.
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
      required: ['start', 'end'],
    },
  ],
};

const textualBody = {
  type: 'object',
  // 3.2.4: exactly one `value`; `type` SHOULD be there. 3.2.2: one of three directions.
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string', pattern: '^\\w+/[\\w.+-]+$' },
    language: { type: 'string', pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$' },
    textDirection: { enum: ['ltr', 'rtl', 'auto'] },
    purpose: { enum: MOTIVATIONS },
  },
  required: ['type', 'value'],
};

const specificResource = {
  type: 'object',
  // 4: exactly one source; none of the things that only a textual body has.
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    purpose: { enum: MOTIVATIONS },
    selector: { type: 'array', minItems: 1, items: selector },
    value: false,
  },
  required: ['source'],
};

const ANNOTATION = {
  type: 'object',
  properties: {
    // 3.1: exactly one IRI as id, the type Annotation, at least one target; a body or `bodyValue`, never both.
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: MOTIVATIONS },
    body: { type: 'array', items: { oneOf: [textualBody, specificResource] } },
    bodyValue: false,
    target: { ...specificResource, required: ['source', 'selector'] },
  },
  required: ['id', 'type', 'target'],
};

export const COLLECTION = {
  type: 'object',
  properties: {
    // 5.1: the context, exactly one id, the type; a label SHOULD be there; the first page where there is any.
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string', minLength: 1 },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      properties: {
        // 5.2: exactly one id, the type, `items` in order; `partOf` and `startIndex` at most one.
        id: iri,
        type: { const: 'AnnotationPage' },
        partOf: iri,
        startIndex: { const: 0 },
        items: { type: 'array', minItems: 1, items: ANNOTATION },
        // Of an only page.
        next: false,
        prev: false,
      },
      required: ['id', 'type', 'items'],
    },
  },
  required: ['@context', 'id', 'type', 'label', 'total'],
  if: { properties: { total: { minimum: 1 } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['first'] },
};
