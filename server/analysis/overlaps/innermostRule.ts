import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { CountRule } from './linkFinder'

/** The innermost actors count, and share a sector where neither of two contains the other. */
export function innermostRule({ parties }: Pick<LinkColumns<Partnership | Office>, 'parties'>): CountRule {
	return {
		partiesOf: (row) => parties[row] ?? [],
		counts: (group, merging) => merging.counts(group),
		areFacing: (one, other, merging) => merging.areSideBySide(one, other),
	}
}
