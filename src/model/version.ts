/** Version of the model's shape, in every document as `versi`. Raised when a reader of the old shape could go wrong. */
export const MODEL_VERSION = 1;
