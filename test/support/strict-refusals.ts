import { undeclaredRefusals } from '../../api/graphql/command';

/** In tests a refusal that its mutation does not list fails the mutation. */
undeclaredRefusals.report = (_context, message) => {
  throw new Error(message);
};
