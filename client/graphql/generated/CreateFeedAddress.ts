/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */
import type * as Types from './types'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const CreateFeedAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFeedAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createFeedAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<Types.CreateFeedAddressMutation, Types.CreateFeedAddressMutationVariables>;
