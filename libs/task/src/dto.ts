export * from './dto/checklist.dto';
export * from './dto/task.dto';
export * from './dto/task-acts.dto';
