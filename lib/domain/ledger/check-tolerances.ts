// How far what is worked out may be from what was printed, in the unit of the printed number.

/** Whole numbers must be met to the unit; a rate or a share that was printed as a whole one, to half. */
export const exactly = 0;
export const wholeNumber = 0.5;
/** How far "almost 16,000" may be from 16,000, and "more than 4,600" need not say. */
export const roundThousands = 500;
/** "Half" and "around 40%" are held to within two points of a hundred. */
export const points = 2;
/** "Doubled" is held to five hundredths; "almost twice" may fall short by a fifth. */
export const doubled = 0.05;
export const almostDoubled = 0.2;
/** "About 100 a week" may be ten off. */
export const aboutHundred = 10;
