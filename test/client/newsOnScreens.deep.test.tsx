// @vitest-environment jsdom
/** The same in three languages. */
import './newsOnScreens.test'
