/** What a member who edits is shown, too. */
import './readersViews.test'
