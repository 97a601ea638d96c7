export * from './dto/case-list-query.dto';
export * from './dto/case-view.dto';
export * from './dto/announcement.dto';
export * from './dto/case.dto';
export * from './dto/open-case.dto';
export * from './dto/promise.dto';
export * from './dto/timeline.dto';
export * from './dto/transition-case.dto';
