import type { Comment, DiscussionStore } from '../../../server/store/discussionStore'
import { answerIn, keepAnswer, type MemoryAnswers } from '../../fixtures/memoryStore'

/** Comments in memory, held to the same tests as those in Neo4j (`discussionStore.neo4j.test.ts`). */
export function memoryDiscussionStore(answers: MemoryAnswers = new Map()): DiscussionStore {
	const comments = new Map<string, Comment>()
	const isOn = (comment: Comment, subject: string, subjectId: string): boolean =>
		comment.subject === subject && comment.subjectId === subjectId
	return {
		commentsOn: async (keys) =>
			[...comments.values()]
				.filter((comment) => keys.some(({ subject, subjectId }) => isOn(comment, subject, subjectId)))
				.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)),
		byId: async (id) => comments.get(id) ?? null,
		write: async ({ next, version, once, answer }) => {
			const known = answerIn(answers, once)
			if (known !== null) return { answer: known }
			if ((comments.get(next.id)?.version ?? 0) !== version) return 'STALE'
			comments.set(next.id, next)
			return { answer: keepAnswer(answers, once, answer) }
		},
		removeAll: async ({ subject, subjectId }) => {
			const gone = [...comments.values()].filter((comment) => isOn(comment, subject, subjectId))
			for (const { id } of gone) comments.delete(id)
			return gone.length
		},
	}
}
