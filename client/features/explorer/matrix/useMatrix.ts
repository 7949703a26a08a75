import { skipToken, useQuery } from '@apollo/client/react'
import { ExplorerMatrixDocument } from '../../../graphql/generated/ExplorerMatrix'
import type { ExplorerMatrixQuery, GraphFilter } from '../../../graphql/generated/types'
import type { ExplorerView } from '../../../state/explorerView'
import { useAddress } from '../../../state/useAddress'
import { DIMENSION_OF_AXIS } from './matrixPicture'

export interface MatrixAnswer {
	readonly data: ExplorerMatrixQuery | undefined
	readonly error: Error | undefined
	readonly isStale: boolean
}

/** The records of the filters by two dimensions; nothing is asked where `isAsked` is false. An older one while it is read. */
export function useMatrix(
	{ rows, columns, order, gaps }: Pick<ExplorerView, 'rows' | 'columns' | 'order' | 'gaps'>,
	filter: GraphFilter,
	isAsked: boolean,
): MatrixAnswer {
	const { languageArgument: language } = useAddress()
	const { data, previousData, error, loading } = useQuery(
		ExplorerMatrixDocument,
		isAsked
			? {
					variables: {
						language,
						rows: DIMENSION_OF_AXIS[rows],
						columns: DIMENSION_OF_AXIS[columns],
						order: order === 'likeness' ? 'LIKENESS' : 'COUNT',
						includeEmpty: gaps,
						filter,
					},
				}
			: skipToken,
	)
	return {
		data: isAsked ? (data ?? previousData) : undefined,
		error,
		isStale: data === undefined && loading,
	}
}
