/** Twenty worlds that differ in hidden records. */
import './readersViews.test'
