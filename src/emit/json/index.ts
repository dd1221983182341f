import { Sop } from '../../model/schema.js';

/**
 * The model as JSON, two spaces deep, keys in the order of the schema, a line end at the end.
 *
 * @throws ZodError when the model is not one: its keys would have no order and its readers no promise.
 */
export const emitJson = (model: Sop): string => `${JSON.stringify(Sop.parse(model), null, 2)}\n`;
