import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { isRetried } from '../../ui/Answer'
import { useWrite } from '../../views/write/useWrite'

/** What is said or done of a proposal: once, said in passing; where it was not done, what was typed stays. */
export interface ProposalWriteState {
	/**
	 * @param input all that is asked for.
	 * @param said in passing, once it is done.
	 * @param onDone gets what was answered, also where it was sent again.
	 */
	run<Written>(
		input: unknown,
		send: (key: string) => Promise<Written>,
		said: string,
		onDone?: (written: Written) => void,
	): void
	readonly isSending: boolean
	/** Why the last one was not done, in a sentence; null where it was. */
	readonly refused: string | null
	/** Sends the last one again, where no answer came; null where that would be of no use. */
	readonly again: (() => void) | null
	/** When something else was typed: what was refused is then no longer what would be sent. */
	readonly clear: () => void
}

export function useProposalWrite(): ProposalWriteState {
	const client = useApolloClient()
	const write = useWrite('proposal')
	const [last, setLast] = useState<(() => void) | null>(null)
	const code = write.refusal?.code ?? null
	// What another party did meanwhile is shown before anything else.
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
