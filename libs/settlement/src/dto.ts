export * from './dto/closure.dto';
export * from './dto/credit-note.dto';
export * from './dto/invoice-party.dto';
export * from './dto/invoice.dto';
export * from './dto/settle.dto';
export * from './dto/settlement.dto';
