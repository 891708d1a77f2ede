-- safe: the enum value is added alone and used by a later migration
ALTER TYPE public.ticket_priority ADD VALUE IF NOT EXISTS 'urgent' AFTER 'high';
