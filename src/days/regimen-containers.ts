/** Containers that several regimens open, in mg; `multiDose` where the labels say that they keep for further doses. */

export const DEXAMETHASONE = [10, 4]
export const CARBOPLATIN = { sizes: [600, 450, 150, 50], multiDose: true }
export const CISPLATIN = { sizes: [200, 100, 50], multiDose: true }
export const PACLITAXEL = { sizes: [300, 100, 30], multiDose: true }
