/** How a hand-out is told from other files and addresses, before anything else of the training is read. */

export const HANDOUT_FORMAT = 'infusion-day-handout/1'

/** What stands before the packed text in the fragment of an address. A fragment is never sent to a server. */
export const LINK_MARK = '#case='

/** Whether the beginning of a file says that it is a hand-out. */
export const isHandout = (text: string): boolean => text.slice(0, 400).includes('"infusion-day-handout/')

/** Whether the fragment of an address is meant to hold a hand-out. */
export const isLink = (fragment: string): boolean => fragment.startsWith(LINK_MARK)
