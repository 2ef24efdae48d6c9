/**
 * Tests for adapters of your own, in any test runner or none.
 *
 * @module wenzhang/testing
 * @category Entry points
 */
export { assertAdapter, checkAdapter } from "./testing/check-adapter.js";
export { formatReport } from "./testing/format-report.js";
export type {
  AdapterCase,
  AdapterReport,
  CaseReport,
  CheckOptions,
  Coverage,
  MatcherUse,
  Origin,
  Problem,
  ProblemKind,
} from "./testing/report.js";
