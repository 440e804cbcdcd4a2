import { createContext, useContext } from 'react';
import { indexReview, type ReviewIndex } from '../model/review-index.ts';

/** The open review's accounts and what was found in them. */
export const ReviewContext = createContext<ReviewIndex>(indexReview([], null));

export function useReview(): ReviewIndex {
  return useContext(ReviewContext);
}
