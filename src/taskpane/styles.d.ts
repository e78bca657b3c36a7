/** Style sheets are loaded with the part of the program that imports them. */
declare module '*.css';
