import type { Comment, DiscussionStore } from '../../../server/store/discussionStore'

export interface MemoryDiscussionStore extends DiscussionStore {
	put(comment: Comment): void
}

/** Comments in memory, held to the same tests as those in Neo4j (`discussionStore.neo4j.test.ts`). */
export function memoryDiscussionStore(): MemoryDiscussionStore {
	const comments = new Map<string, Comment>()
	const isOn = (comment: Comment, subject: string, subjectId: string): boolean =>
		comment.subject === subject && comment.subjectId === subjectId
	return {
		commentsOn: async (keys) =>
			[...comments.values()]
				.filter((comment) => keys.some(({ subject, subjectId }) => isOn(comment, subject, subjectId)))
				.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)),
		byId: async (id) => comments.get(id) ?? null,
		put: (comment) => void comments.set(comment.id, comment),
		removeAll: async ({ subject, subjectId }) => {
			const gone = [...comments.values()].filter((comment) => isOn(comment, subject, subjectId))
			for (const { id } of gone) comments.delete(id)
			return gone.length
		},
	}
}
