import { ExplorerMatrixDocument } from '../../../graphql/generated/ExplorerMatrix'
import type { GraphFilter } from '../../../graphql/generated/types'
import type { ExplorerView } from '../../../state/explorerView'
import { useAddress } from '../../../state/useAddress'
import { useAsked } from '../useAsked'
import { DIMENSION_OF_AXIS } from './matrixPicture'

/** The records of the filters by two dimensions; nothing is asked unless `isAsked`. */
export function useMatrix(
	{ rows, columns, order, gaps }: Pick<ExplorerView, 'rows' | 'columns' | 'order' | 'gaps'>,
	filter: GraphFilter,
	isAsked: boolean,
) {
	const { languageArgument: language } = useAddress()
	const variables = {
		language,
		rows: DIMENSION_OF_AXIS[rows],
		columns: DIMENSION_OF_AXIS[columns],
		order: order === 'likeness' ? 'LIKENESS' : 'COUNT',
		includeEmpty: gaps,
		filter,
	} as const
	return useAsked(ExplorerMatrixDocument, isAsked ? variables : null)
}
