export const DATA = `UU||1|2000|x|ya|berlaku||||||ingatan`;
