import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { isRetried } from '../../ui/Answer'
import { useWrite } from '../../views/write/useWrite'

/** A write about a proposal: done once, confirmed by a message; after a failure, typed text stays. */
export interface ProposalWriteState {
	/**
	 * @param input all values of the write.
	 * @param said the message after success.
	 * @param onDone gets the answer, also of a repeated write.
	 */
	run<Written>(
		input: unknown,
		send: (key: string) => Promise<Written>,
		said: string,
		onDone?: (written: Written) => void,
	): void
	readonly isSending: boolean
	/** Why the last write failed, in a sentence; null if it did not. */
	readonly refused: string | null
	/** Repeats the last write if no answer came; null if that is useless. */
	readonly again: (() => void) | null
	/** Clears the refusal, once the text has changed. */
	readonly clear: () => void
}

export function useProposalWrite(): ProposalWriteState {
	const client = useApolloClient()
	const write = useWrite('proposal')
	const [last, setLast] = useState<(() => void) | null>(null)
	const code = write.refusal?.code ?? null
	// Shows first what another party did meanwhile.
	const isOvertaken = code === 'CONFLICT' || code === 'NOT_FOUND'
	useEffect(() => {
		if (isOvertaken) void client.refetchQueries({ include: 'active' }).catch(() => undefined)
	}, [client, isOvertaken])
	const run: ProposalWriteState['run'] = (input, send, said, onDone) => {
		const submit = async (): Promise<void> => {
			const written = await write.run(input, send, said)
			if (written !== null) onDone?.(written)
		}
		setLast(() => () => void submit())
		void submit()
	}
	return {
		run,
		isSending: write.isSending,
		refused: write.refusal?.sentence ?? null,
		again: code !== null && isRetried(code) ? last : null,
		clear: write.clear,
	}
}
