/** Which data the screens show: today as the server counts it, and the version of the public data. */
import { createContext, useContext } from 'react'

export interface DataVersion {
	/** ISO day. */
	readonly today: string
	readonly version: string
}

/** null until the server has said it. */
const DataVersionContext = createContext<DataVersion | null>(null)

export const DataVersionProvider = DataVersionContext.Provider

export function useDataVersion(): DataVersion | null {
	return useContext(DataVersionContext)
}
