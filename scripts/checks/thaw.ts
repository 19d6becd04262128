/*
 * The library hands its law table out frozen. A script that changes the table to see what notices
 * imports this first: in its process nothing is frozen.
 */
Object.freeze = ((value: unknown) => value) as typeof Object.freeze;
