"""The facts of the audit: what is judged beside the elements, the facility and the dates."""
