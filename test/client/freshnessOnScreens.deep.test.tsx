// @vitest-environment jsdom
/** The same tests in three languages. */
import './freshnessOnScreens.test'
