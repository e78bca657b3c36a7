import type { ValidationPlan } from '../../plan/plan';

/** What cells take, with the sentences that Excel shows. */
export function setValidation(
  { dataValidation }: Excel.Range,
  { rule, prompt, error }: Omit<ValidationPlan, 'area'>,
): void {
  dataValidation.rule = rule;
  if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
  if (error) dataValidation.errorAlert = { showAlert: true, ...error };
}
