// @vitest-environment jsdom
/** Draws the page of every actor on record. */
import './everyProfile.test'
