// @vitest-environment jsdom
/** The page of every actor on record. */
import './everyProfile.test'
