/** Where the table may stand. */
export interface TableRoom {
  readonly width: number;
  /** Room below what stands on the page already, and on an empty page, title above the table taken off, mm. */
  readonly here: number;
  readonly fresh: number;
  /** Room on pages that hold nothing but the table. */
  readonly full: number;
  /** What stands below the table on its last page, mm. */
  readonly trailing: number;
  /** Number of the page that `here` speaks of, from 1, and whether it is empty. */
  readonly page: number;
  readonly empty: boolean;
  /** Connector letters used by the tables before. */
  readonly lettersUsed: number;
}

/** Room that a page gives to a table whose first page is number `firstPage`, mm. @param page counts from 0. */
export function roomOn(page: number, firstPage: number, room: TableRoom): number {
  if (page > 0) return room.full;
  return firstPage === room.page ? room.here : room.fresh;
}
