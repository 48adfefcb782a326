"""What is wrong or doubtful in an agreement: Findings. Pure."""
