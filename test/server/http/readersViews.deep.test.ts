/** What visitors are answered in twenty worlds that differ in what is not public. */
import './readersViews.test'
