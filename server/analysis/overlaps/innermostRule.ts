import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { CountRule } from './linkFinder'

/** The innermost actors count. */
export function innermostRule(
	{ parties }: Pick<LinkColumns<Partnership | Office>, 'parties'>,
	facing: CountRule['facing'],
): CountRule {
	return {
		partiesOf: (row) => parties[row] ?? [],
		counts: (group, merging) => merging.counts(group),
		facing,
	}
}
